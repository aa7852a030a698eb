import './withoutEval.ts'
import '@fontsource-variable/archivo/wdth.css'
import '@fontsource-variable/jetbrains-mono/wght.css'
import './styles/tokens.css'
import './styles/base.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { WagmiProvider } from 'wagmi'
import { hashFn } from 'wagmi/query'
import { ErrorNotice } from './components/ErrorNotice.tsx'
import { asAssayError } from './components/Waiting.tsx'
import { loadConfig } from './market/config.ts'
import { MarketProvider } from './market/MarketProvider.tsx'
import { router } from './router.tsx'
import { ConnectDialogProvider } from './wallet/ConnectDialog.tsx'
import { wagmiConfig } from './wallet/wagmiConfig.ts'

const root = createRoot(document.getElementById('root') as HTMLElement)
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 1_000,
      retry: (failures, error) => failures < 2 && asAssayError(error).retryable,
      // Keys hold ids, which are bigints.
      queryKeyHashFn: hashFn,
    },
  },
})

try {
  const config = await loadConfig()
  root.render(
    <StrictMode>
      <WagmiProvider config={wagmiConfig(config)}>
        <QueryClientProvider client={queries}>
          <MarketProvider config={config}>
            <ConnectDialogProvider>
              <RouterProvider router={router} />
            </ConnectDialogProvider>
          </MarketProvider>
        </QueryClientProvider>
      </WagmiProvider>
    </StrictMode>,
  )
} catch (error) {
  root.render(<ErrorNotice error={asAssayError(error)} />)
}
