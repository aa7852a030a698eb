// Before the first paint, so that a page that was made dark does not flash.
const theme = localStorage.getItem('assay.theme')
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
