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
import { Notice } from '../components/Notice.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useMarket } from '../market/MarketProvider.tsx'
import type { WalletSignature, WalletTransaction } from '../wallet/walletTransport.ts'
import { describeSignature } from './describeSignature.ts'
import { describeTransaction } from './describeTransaction.ts'
import styles from './ReviewDialog.module.css'
import type { Review } from './reviews.ts'

/** Explains what waits to be signed: what it does, what it pays, what it costs. */
export function ReviewDialog({ review }: { review: Review }) {
  const { request } = review
  if ('transaction' in request) return <TransactionReview transaction={request.transaction} review={review} />
  return <SignatureReview signature={request.signature} review={review} />
}

function TransactionReview({ transaction, review }: { transaction: WalletTransaction; review: Review }) {
  const { market } = useMarket()
  const description = useQuery({
    queryKey: ['description', transaction],
    queryFn: () => describeTransaction(market, transaction),
  })
  return (
    <Dialog title={description.data?.title ?? 'A transaction'} onClose={review.decline}>
      <Waiting query={description}>
        {data => <ExplainedTransaction description={data} transaction={transaction} review={review} />}
      </Waiting>
    </Dialog>
  )
}

type TransactionProps = { description: CallDescription; transaction: WalletTransaction; review: Review }

function ExplainedTransaction({ description, transaction, review }: TransactionProps) {
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
  return (
    <>
      <Explained
        description={description}
        facts={[
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
      <Buttons review={review} title={description.title} agree="Sign and send" refuse="Do not send" />
    </>
  )
}

function SignatureReview({ signature, review }: { signature: WalletSignature; review: Review }) {
  const { market } = useMarket()
  const description = describeSignature(market, signature)
  return (
    <Dialog title={description?.title ?? 'An unknown signature'} onClose={review.decline}>
      {description ? (
        <>
          <Explained
            description={description}
            facts={[
              ['Network fee', 'none: this is a signature, no transaction'],
              ['Signed by', <Hash key="from" value={signature.from} kind="address" />],
              ['Network', market.client.chain?.name],
            ]}
          />
          <Buttons review={review} title={description.title} agree="Sign" refuse="Do not sign" />
        </>
      ) : (
        <Notice tone="bad" title="Your wallet is not asked for it">
          <p>This page does not know what it would bind you to. A signature can give away all that an account has.</p>
        </Notice>
      )}
    </Dialog>
  )
}

type ExplainedProps = { description: CallDescription; facts: [string, ReactNode][] }

function Explained({ description: { says, pays }, facts }: ExplainedProps) {
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
        facts={[...payments, ['Token', token && <Hash key="token" value={token} kind="address" whole />], ...facts]}
      />
    </>
  )
}

type ButtonsProps = { title: string; review: Review; agree: string; refuse: string }

function Buttons({ title, review: { confirm, decline }, agree, refuse }: ButtonsProps) {
  return (
    <div className={styles.buttons}>
      <Button onClick={() => confirm(title)}>{agree}</Button>
      <Button look="quiet" onClick={decline}>
        {refuse}
      </Button>
    </div>
  )
}

const payNames = {
  payment: 'You pay',
  escrow: 'You pay into escrow',
  bond: 'You pay as a bond',
  allowance: 'May be taken',
}
