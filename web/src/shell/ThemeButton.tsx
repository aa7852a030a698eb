import { useState } from 'react'
import { Button } from '../components/Button.tsx'
import { pageStorage } from '../vault/pageStorage.ts'

type Theme = 'system' | 'light' | 'dark'
const order: Theme[] = ['system', 'light', 'dark']
const signs = { system: '◐', light: '☀', dark: '☾' }

/** Light, dark, or as the system is; `theme.js` reads it back before the first paint. */
export function ThemeButton() {
  const [theme, setTheme] = useState((document.documentElement.dataset.theme ?? 'system') as Theme)
  const next = order[(order.indexOf(theme) + 1) % order.length] as Theme
  function change() {
    if (next === 'system') {
      pageStorage.removeItem('assay.theme')
      delete document.documentElement.dataset.theme
    } else {
      pageStorage.setItem('assay.theme', next)
      document.documentElement.dataset.theme = next
    }
    setTheme(next)
  }
  return (
    <Button look="plain" onClick={change} aria-label={`Theme: ${theme}. Change to ${next}`} title={`Theme: ${theme}`}>
      {signs[theme]}
    </Button>
  )
}
