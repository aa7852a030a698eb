import type { Page, Paging } from '@assay/sdk'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Button } from '../components/Button.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { liveMs } from '../market/chainClock.ts'
import { useMarket } from '../market/MarketProvider.tsx'

type Props<Item> = {
  /** Whatever the list depends on. */
  queryKey: readonly unknown[]
  find(paging: Paging): Promise<Page<Item>>
  empty: ReactNode
  children(items: Item[]): ReactNode
}

/** A list of the indexer, page after page. */
export function PagedList<Item>({ queryKey, find, empty, children }: Props<Item>) {
  const { isLocal } = useMarket()
  const query = useInfiniteQuery({
    queryKey: ['history', ...queryKey],
    queryFn: ({ pageParam: after, signal }) => find({ signal, ...(after !== undefined && { after }) }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next,
    select: ({ pages }) => ({ items: pages.flatMap(({ items }) => items), total: pages.at(-1)?.total ?? 0 }),
    placeholderData: keepPreviousData,
    refetchInterval: 2 * liveMs(isLocal),
  })
  return (
    <Waiting query={query} lines={6}>
      {({ items, total }) =>
        items.length === 0 ? (
          empty
        ) : (
          <>
            {children(items)}
            {query.hasNextPage && (
              <div>
                <Button look="quiet" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {`More, ${items.length.toLocaleString('en')} of ${total.toLocaleString('en')} are shown`}
                </Button>
              </div>
            )}
          </>
        )
      }
    </Waiting>
  )
}
