import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { contestsSearch } from './pages/contests/contestsSearch.ts'
import { mintSearch } from './pages/mint/mintSearch.ts'
import { modelSearch } from './pages/model/modelSearch.ts'
import { Fault, NotFound } from './shell/NotFound.tsx'
import { Shell } from './shell/Shell.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound })
const at = { getParentRoute: () => root }

/** Numbers of contests, datasets, entries, orders, models and runs, as they stand in a path: anything else is the path of nothing. */
const id = <name extends string>(name: name) => ({
  parse: (raw: Record<name, string>) =>
    /^\d{1,18}$/.test(raw[name]) && ({ [name]: BigInt(raw[name]) } as Record<name, bigint>),
  stringify: (params: Record<name, bigint>) => ({ [name]: String(params[name]) }) as Record<name, string>,
})

const routes = root.addChildren([
  createRoute({
    ...at,
    path: '/',
    component: lazyRouteComponent(() => import('./pages/home/HomePage.tsx'), 'HomePage'),
  }),
  createRoute({
    ...at,
    path: '/contests',
    validateSearch: contestsSearch,
    component: lazyRouteComponent(() => import('./pages/contests/ContestsPage.tsx'), 'ContestsPage'),
  }),
  createRoute({
    ...at,
    path: '/contests/new',
    component: lazyRouteComponent(() => import('./pages/open/OpenContestPage.tsx'), 'OpenContestPage'),
  }),
  createRoute({
    ...at,
    path: '/contests/$contestId',
    params: id('contestId'),
    component: lazyRouteComponent(() => import('./pages/contest/ContestPage.tsx'), 'ContestPage'),
  }),
  createRoute({
    ...at,
    path: '/contests/$contestId/enter',
    params: id('contestId'),
    component: lazyRouteComponent(() => import('./pages/enter/EnterPage.tsx'), 'EnterPage'),
  }),
  createRoute({
    ...at,
    path: '/datasets',
    component: lazyRouteComponent(() => import('./pages/datasets/DatasetsPage.tsx'), 'DatasetsPage'),
  }),
  createRoute({
    ...at,
    path: '/datasets/new',
    component: lazyRouteComponent(() => import('./pages/list/ListDatasetPage.tsx'), 'ListDatasetPage'),
  }),
  createRoute({
    ...at,
    path: '/datasets/$datasetId',
    params: id('datasetId'),
    component: lazyRouteComponent(() => import('./pages/dataset/DatasetPage.tsx'), 'DatasetPage'),
  }),
  createRoute({
    ...at,
    path: '/datasets/$datasetId/order',
    params: id('datasetId'),
    component: lazyRouteComponent(() => import('./pages/place/PlaceOrderPage.tsx'), 'PlaceOrderPage'),
  }),
  createRoute({
    ...at,
    path: '/orders/$orderId',
    params: id('orderId'),
    component: lazyRouteComponent(() => import('./pages/order/OrderPage.tsx'), 'OrderPage'),
  }),
  createRoute({
    ...at,
    path: '/receipts/$receipt',
    component: lazyRouteComponent(() => import('./pages/receipt/ReceiptPage.tsx'), 'ReceiptPage'),
  }),
  createRoute({
    ...at,
    path: '/models',
    component: lazyRouteComponent(() => import('./pages/models/ModelsPage.tsx'), 'ModelsPage'),
  }),
  createRoute({
    ...at,
    path: '/models/new',
    validateSearch: mintSearch,
    component: lazyRouteComponent(() => import('./pages/mint/MintPage.tsx'), 'MintPage'),
  }),
  createRoute({
    ...at,
    path: '/models/$modelId',
    params: id('modelId'),
    validateSearch: modelSearch,
    component: lazyRouteComponent(() => import('./pages/model/ModelPage.tsx'), 'ModelPage'),
  }),
  createRoute({
    ...at,
    path: '/runs/$runId',
    params: id('runId'),
    component: lazyRouteComponent(() => import('./pages/run/RunPage.tsx'), 'RunPage'),
  }),
  createRoute({
    ...at,
    path: '/portfolio',
    component: lazyRouteComponent(() => import('./pages/portfolio/PortfolioPage.tsx'), 'PortfolioPage'),
  }),
  createRoute({
    ...at,
    path: '/search',
    validateSearch: (search): { q: string } => ({ q: typeof search.q === 'string' ? search.q.slice(0, 100) : '' }),
    component: lazyRouteComponent(() => import('./pages/search/SearchPage.tsx'), 'SearchPage'),
  }),
])

export const router = createRouter({
  routeTree: routes,
  // Within the shell: a page that fails leaves the way to the others.
  defaultErrorComponent: Fault,
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
