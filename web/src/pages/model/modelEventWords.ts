import type { Activity } from '@assay/sdk'

const says: Record<string, string> = {
  ModelMinted: 'The model was minted',
  ModelCarded: 'Its card was written anew',
  Transfer: 'It has another owner',
  UpdateUser: 'It has another user',
  LicenseOffered: 'A license is offered',
  LicenseClosed: 'A license is offered no more',
  LicenseBought: 'A license was bought',
  LicenseGranted: 'A license was given for nothing',
  RentOffered: 'It is offered for rent',
  ModelRented: 'It was rented',
  RevenuePaid: 'Somebody paid for it',
  Credited: 'Money was credited',
  Withdrawn: 'Money was withdrawn',
  ModelSplit: 'It was split into shares',
  DividendClaimed: 'A shareholder took a dividend',
  BoughtOut: 'All its shares were bought out',
  Redeemed: 'A shareholder was paid for shares',
  Reunited: 'Its shares are one again',
  OrderFulfilled: 'It was sold',
}

/** What an event of a model says happened; its name where there are no words for it. */
export const modelEventWords = ({ event }: Pick<Activity, 'event'>): string => says[event] ?? event
