import { useNavigate } from '@tanstack/react-router'
import { Input } from '../components/Field.tsx'
import styles from './SearchBox.module.css'

/** Looks for contests, datasets and models by what their cards are called. */
export function SearchBox() {
  const navigate = useNavigate()
  return (
    <search className={styles.search}>
      <form
        onSubmit={event => {
          event.preventDefault()
          const q = String(new FormData(event.currentTarget).get('q') ?? '').trim()
          if (q) void navigate({ to: '/search', search: { q } })
        }}
      >
        <Input
          type="search"
          name="q"
          placeholder="Search"
          aria-label="Search contests, datasets and models"
          maxLength={100}
        />
      </form>
    </search>
  )
}
