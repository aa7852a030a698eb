// Before the first paint, so that a page that was made dark does not flash.
try {
  const theme = localStorage.getItem('assay.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // A browser that forbids storage has the system's theme.
}
