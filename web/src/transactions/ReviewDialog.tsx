import { type CallDescription, explainError } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { zeroAddress } from 'viem'
import { estimateGas, getGasPrice } from 'viem/actions'
import { Amount } from '../components/Amount.tsx'
import { Button } from '../components/Button.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { Facts } from '../components/Facts.tsx'
import { Hash } from '../components/Hash.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useMarket } from '../market/MarketProvider.tsx'
import { describeTransaction } from './describeTransaction.ts'
import styles from './ReviewDialog.module.css'
import type { Review } from './reviews.ts'

/** Explains the transaction that waits to be signed: what it does, what it pays, what it costs. */
export function ReviewDialog({ review }: { review: Review }) {
  const { market } = useMarket()
  const description = useQuery({
    queryKey: ['description', review.transaction],
    queryFn: () => describeTransaction(market, review.transaction),
  })
  return (
    <Dialog title={description.data?.title ?? 'A transaction'} onClose={review.decline}>
      <Waiting query={description}>{data => <Explained description={data} review={review} />}</Waiting>
    </Dialog>
  )
}

type ExplainedProps = { description: CallDescription; review: Review }

function Explained({ description: { title, says, pays }, review: { transaction, confirm, decline } }: ExplainedProps) {
  const { market } = useMarket()
  const fee = useQuery({
    queryKey: ['fee', transaction],
    queryFn: async () => {
      const { from, to, data, value = '0x0' } = transaction
      const request = { account: from, ...(to && { to }), ...(data && { data }), value: BigInt(value) }
      const [gas, price] = await Promise.all([estimateGas(market.client, request), getGasPrice(market.client)])
      return { gas, wei: gas * price }
    },
    retry: false,
  })
  const payments = pays.map(({ amount, token, to }): [string, ReactNode] => [
    payNames[to],
    <Amount key={to} value={amount} token={token} />,
  ])
  const [token] = pays.map(payment => payment.token).filter(each => each !== zeroAddress)
  return (
    <>
      <ul className={styles.says}>
        {says.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Facts
        facts={[
          ...payments,
          ['Token', token && <Hash key="token" value={token} kind="address" whole />],
          [
            'Network fee, about',
            fee.data ? (
              <>
                <Amount value={fee.data.wei} token={zeroAddress} /> ({fee.data.gas.toLocaleString('en')} gas)
              </>
            ) : fee.isError ? (
              'not known'
            ) : (
              '…'
            ),
          ],
          ['Signed by', <Hash key="from" value={transaction.from} kind="address" />],
          ['Network', market.client.chain?.name],
        ]}
      />
      {fee.isError && <ErrorNotice error={explainError(fee.error)} />}
      <div className={styles.buttons}>
        <Button onClick={() => confirm(title)}>Sign and send</Button>
        <Button look="quiet" onClick={decline}>
          Do not send
        </Button>
      </div>
    </>
  )
}

const payNames = { escrow: 'You pay into escrow', bond: 'You pay as a bond', allowance: 'May be taken' }
