import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Address, zeroAddress } from 'viem'
import { type Connector, useConnection, useDisconnect } from 'wagmi'
import { Amount } from '../components/Amount.tsx'
import { Button } from '../components/Button.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { Facts } from '../components/Facts.tsx'
import { Field, Select } from '../components/Field.tsx'
import { useBalance } from '../market/useBalance.ts'
import { useConnectDialog } from './ConnectDialog.tsx'
import type { TestAccounts } from './testAccounts.ts'

/** Who is signing; asks for a wallet where nobody is. */
export function AccountButton() {
  const { address } = useConnection()
  const connect = useConnectDialog()
  const [isOpen, setOpen] = useState(false)
  if (!address) return <Button onClick={connect.open}>Connect</Button>
  const short = `${address.slice(0, 6)}…${address.slice(-4)}`
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)} aria-label={`Account ${short}`} title={address}>
        <code>{short}</code>
      </Button>
      {isOpen && <AccountDialog address={address} onClose={() => setOpen(false)} />}
    </>
  )
}

function AccountDialog({ address, onClose }: { address: Address; onClose(): void }) {
  const { connector } = useConnection()
  const { mutate: disconnect } = useDisconnect()
  const balance = useBalance(zeroAddress)
  return (
    <Dialog title="Your account" onClose={onClose}>
      <Facts
        facts={[
          ['Address', <code key="address">{address}</code>],
          ['Balance', balance === undefined ? '…' : <Amount key="balance" value={balance} token={zeroAddress} />],
          ['Signed by', connector?.name],
        ]}
      />
      {isTestAccounts(connector) && <TestAccountSelect connector={connector} address={address} />}
      <Button
        look="quiet"
        onClick={() => {
          disconnect()
          onClose()
        }}
      >
        Disconnect
      </Button>
    </Dialog>
  )
}

const isTestAccounts = (connector: Connector | undefined): connector is Connector & TestAccounts =>
  connector?.type === 'testAccounts'

function TestAccountSelect({ connector, address }: { connector: TestAccounts; address: Address }) {
  const { data: accounts = [address] } = useQuery({ queryKey: ['testAccounts'], queryFn: () => connector.list() })
  return (
    <Field
      label="Test account"
      hint="Accounts of this local chain, with test coin. Be somebody else to play the other side. The demonstration uses the first six and the last two."
    >
      <Select value={address} onChange={event => void connector.choose(event.target.value as Address)}>
        {accounts.map((account, index) => (
          <option key={account} value={account}>
            {index + 1}: {account}
          </option>
        ))}
      </Select>
    </Field>
  )
}
