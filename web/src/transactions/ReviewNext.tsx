import { lazy, Suspense, useSyncExternalStore } from 'react'
import { reviews } from './reviews.ts'

// With it come the words for every call of every contract, which nobody needs before there is something to sign.
const ReviewDialog = lazy(() => import('./ReviewDialog.tsx').then(module => ({ default: module.ReviewDialog })))

/** Shows what waits to be signed, if there is one. */
export function ReviewNext() {
  const [review] = useSyncExternalStore(reviews.subscribe, reviews.get)
  return (
    review && (
      <Suspense>
        <ReviewDialog review={review} key={JSON.stringify(review.request)} />
      </Suspense>
    )
  )
}
