import { explainError } from '@assay/sdk'
import { createContext, type ReactNode, use, useMemo, useState } from 'react'
import { useConnect, useConnectors } from 'wagmi'
import { Button } from '../components/Button.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import styles from './wallet.module.css'

const Context = createContext({ open() {} })

/** Opens the choice of wallets. */
export const useConnectDialog = () => use(Context)

export function ConnectDialogProvider({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  const context = useMemo(() => ({ open: () => setOpen(true) }), [])
  return (
    <Context value={context}>
      {children}
      {isOpen && <ConnectDialog onClose={() => setOpen(false)} />}
    </Context>
  )
}

function ConnectDialog({ onClose }: { onClose(): void }) {
  const connectors = useConnectors()
  const { mutate: connect, error, isPending, variables } = useConnect()
  return (
    <Dialog title="Connect a wallet" onClose={onClose}>
      {connectors.length === 0 && (
        <p>
          No wallet announced itself. Install one in this browser, then reload the page. Everything can be looked at
          without one.
        </p>
      )}
      <ul className={styles.wallets}>
        {connectors.map(connector => (
          <li key={connector.uid}>
            <Button
              look="quiet"
              busy={isPending && variables?.connector === connector}
              onClick={() => connect({ connector }, { onSuccess: onClose })}
            >
              {connector.icon?.startsWith('data:image/') && <img src={connector.icon} alt="" width="20" height="20" />}
              {connector.name}
            </Button>
          </li>
        ))}
      </ul>
      {error && <ErrorNotice error={explainError(error)} />}
      <p className={styles.note}>A wallet shows this page your address. Nothing is signed by connecting it.</p>
    </Dialog>
  )
}
