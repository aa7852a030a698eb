import type { ErrorComponentProps } from '@tanstack/react-router'
import { ButtonLink } from '../components/Button.tsx'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { Page } from '../components/Page.tsx'
import { asAssayError } from '../components/Waiting.tsx'

export function NotFound() {
  return (
    <Page title="There is nothing here" lead="The address is mistyped, or what it named is of another market.">
      <p>
        <ButtonLink to="/">What is open now</ButtonLink>
      </p>
    </Page>
  )
}

export function Fault({ error }: ErrorComponentProps) {
  return (
    <Page title="This page failed">
      <ErrorNotice error={asAssayError(error)} />
      <p>
        <ButtonLink to="/">What is open now</ButtonLink>
      </p>
    </Page>
  )
}
