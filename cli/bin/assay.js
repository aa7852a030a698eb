#!/usr/bin/env node
import module from 'node:module'

// Older ones than Node 22.8 have none.
module.enableCompileCache?.()
await import('../dist/main.js')
