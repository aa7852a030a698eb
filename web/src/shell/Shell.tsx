import { Link, Outlet } from '@tanstack/react-router'
import { ReviewNext } from '../transactions/ReviewNext.tsx'
import { TransactionTray } from '../transactions/TransactionTray.tsx'
import { AccountButton } from '../wallet/AccountButton.tsx'
import { ClockPanel } from './ClockPanel.tsx'
import { Health } from './Health.tsx'
import { SearchBox } from './SearchBox.tsx'
import styles from './Shell.module.css'
import { ThemeButton } from './ThemeButton.tsx'

const places = [
  ['/contests', 'Contests'],
  ['/datasets', 'Datasets'],
  ['/models', 'Models'],
  ['/portfolio', 'Portfolio'],
] as const

/** What is around every page. */
export function Shell() {
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        Skip to the content
      </a>
      <header className={styles.header}>
        <Link to="/" className={styles.mark} aria-label="Assay, home">
          <svg viewBox="0 0 32 32" aria-hidden>
            <path className={styles.stamp} d="M9.4 1h13.2L31 9.4v13.2L22.6 31H9.4L1 22.6V9.4z" />
            <path className={styles.letter} d="M8 24 14.4 7.5h3.2L24 24h-3.5l-1.5-4.1h-6L11.5 24zm6-7h4l-2-5.6z" />
          </svg>
          Assay
        </Link>
        <nav className={styles.nav} aria-label="Market">
          {places.map(([to, name]) => (
            <Link key={to} to={to} activeProps={{ className: styles.active, 'aria-current': 'page' }}>
              {name}
            </Link>
          ))}
        </nav>
        <div className={styles.tools}>
          <SearchBox />
          <ThemeButton />
          <AccountButton />
        </div>
      </header>
      <Health />
      <main id="main" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <footer className={styles.footer}>
        <p>Money moves only when quality is proven.</p>
        <ClockPanel />
      </footer>
      <TransactionTray />
      <ReviewNext />
    </div>
  )
}
