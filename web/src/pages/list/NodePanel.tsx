import { useState } from 'react'
import { isAddressEqual } from 'viem'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Field, Input } from '../../components/Field.tsx'
import { Hash } from '../../components/Hash.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Panel } from '../../components/Panel.tsx'
import { asAssayError } from '../../components/Waiting.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'
import { useConnectDialog } from '../../wallet/ConnectDialog.tsx'
import styles from './list.module.css'
import { useOwnNode } from './useOwnNode.ts'

type Props = { node: string; onNode(node: string): void }

/** The vendor's own node: it keeps the rows, trains, proves and delivers. */
export function NodePanel({ node, onNode }: Props) {
  const { account, isLocal } = useMarket()
  const connect = useConnectDialog()
  const [text, setText] = useState(node)
  const { data, error, isFetching, refetch } = useOwnNode(node)
  const isYours = data && account && isAddressEqual(account, data.vendor)
  const ask = () => (text.trim() === node ? void refetch() : onNode(text.trim()))
  return (
    <Panel title="1. Your node">
      <p>
        Your rows are kept, trained on and proven from by a program of your own, which has to run as long as you take
        orders: <code>assay node</code>. No row leaves it, and it works for one account, which must be the one that you
        sign with here.
      </p>
      <Field
        label="Where it answers"
        hint={
          isLocal
            ? 'It becomes public with the listing. The one of this demonstration is proposed.'
            : 'It becomes public with the listing: customers have to reach it.'
        }
      >
        <Input type="url" value={text} placeholder="https://" onChange={event => setText(event.target.value)} />
      </Field>
      <Button look="quiet" busy={isFetching} disabled={text.trim() === ''} onClick={ask}>
        Ask it
      </Button>
      {error && <ErrorNotice error={asAssayError(error)} />}
      {isYours && (
        <Notice tone="good" title="It works for you">
          <p className={styles.note}>Customers will seal to its key, which your account has signed.</p>
        </Notice>
      )}
      {data && !isYours && (
        <Notice
          tone={account ? 'bad' : 'plain'}
          title={account ? 'It works for another account' : 'Connect the account that it works for'}
        >
          <p>
            It works for <Hash value={data.vendor} kind="address" />
            {account ? '. Choose that account in your wallet, or name another node.' : '.'}
          </p>
          {!account && <Button onClick={connect.open}>Connect</Button>}
        </Notice>
      )}
    </Panel>
  )
}
