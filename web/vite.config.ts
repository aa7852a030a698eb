import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/**
 * WalletConnect's dialog asks for the whole of viem when it is opened. Sharing one entry with it, the page could leave nothing
 * of viem out of its first load: the dialog gets an entry of its own, to the same modules.
 */
const viemOfWalletConnect: Plugin = {
  name: 'viem-of-walletconnect',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (source !== 'viem' || !importer?.includes('/@reown/')) return null
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true })
    return resolved && `${resolved.id}?walletconnect`
  },
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), viemOfWalletConnect],
  resolve: { conditions: ['source', 'browser', 'module', 'import', 'default'] },
  worker: { format: 'es' },
  // Fonts as files of their own: the page is served with a policy that allows none in a style.
  build: { target: 'es2024', manifest: true, assetsInlineLimit: 0 },
})
