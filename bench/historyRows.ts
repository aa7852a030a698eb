const rowCounts = { contests: 10_000, entries: 100_000, datasets: 1_000, activity: 330_000 }

/** Every tenth entry is in the first contest, the others are spread over all. */
const contestOf = (entry: string) => `case when ${entry} % 10 = 0 then 1 else 1 + ${entry} % ${rowCounts.contests} end`
const address = (number: string) => `'0x' || lpad(to_hex(${number}), 40, '0')`
const hash = (number: string) => `'0x' || md5(${number}::text) || md5(${number}::text)`
const zero = address('0')
const subjects = `array['Wine', 'Copper', 'Rain', 'Credit', 'Heart', 'Traffic', 'Grain', 'Wind']`

/** SQL that fills an indexer's tables as a market would that has been busy for years. */
export const fillHistory = (schema: string): string => `
set search_path to ${schema};
-- Ponder's triggers would take these rows for those of the last blocks.
set session_replication_role = replica;

insert into contest_record (contest_id, organizer, dataset_root, card, title, status, token, reward, bond, submission_bond,
  metric, threshold_bps, baseline, families, features, classes, groups, group_size, test_groups, entries, revealed, evaluated,
  best_score_bps, beacon_block, opened_at, drawn_at, commit_ends, reveal_ends, test_ends, evaluate_ends, transaction,
  entry_ends, on_training, commit_seconds, reveal_seconds, test_seconds, evaluate_seconds, chunk_groups)
select i, ${address('i % 100')}, ${hash('i')}, 'bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e',
  (${subjects})[1 + i % 8] || ' quality of batch ' || i, case when i % 5 = 0 then 'drawn' else 'finalized' end, ${zero},
  (i * 7919 % 1000003)::numeric * 1000000000000000, 1000000000000000000, 10000000000000000, 'accuracy', 8000, 5000,
  array['linear', 'mlp', 'tree', 'forest'], 30, 2, 1000, 5, 200, 10, 10, 10, 9000, i, 1700000000 + i, 1700001000 + i,
  1700601000 + i, 1700701000 + i, 1700801000 + i, 1700901000 + i, ${hash('i')}, 2100000000 - i * 104729 % 1000003, false,
  600000, 100000, 100000, 100000, 200
from generate_series(1, ${rowCounts.contests}) i;

insert into entry_record (contest_id, entry_id, submitter, payout, status, score_bps, qualified, assurance, family, model_bytes,
  counts, committed_at, revealed_at, scored_at, settled, commit_transaction, reveal_transaction, score_transaction, place)
select ${contestOf('i')}, i, ${address('i % 1000')}, ${address('i % 1000')}, 'scored', i * 7919 % 10000,
  i * 7919 % 10000 >= 8000, 'executed', 'tree', 800, ${hash('i')}, 1700001000 + i, 1700601000 + i, 1700801000 + i, true,
  ${hash('i')}, ${hash('i')}, ${hash('i')},
  (case when i * 7919 % 10000 >= 8000 then 10000 else 20000 end) - i * 7919 % 10000
from generate_series(1::bigint, ${rowCounts.entries}) i;

insert into dataset_record (dataset_id, vendor, dataset_root, token, card, title, node, open, rows, features, classes,
  start_price, price, bond_bps, compute_fee_bps, orders, proven, missed, pass_rate_bps, earned, listed_at, transaction, pass_rank)
select i, ${address('i % 50')}, ${hash('i')}, ${zero}, '', (${subjects})[1 + i % 8] || ' of region ' || i,
  'https://node.example', i % 3 > 0, 5000, 30, 2, 1000000000000000, i * 1000000000000000, 2000, 0, 20, 15, 5,
  i * 7919 % 10000, 100, 1700000000 + i, ${hash('i')}, i * 7919 % 10000
from generate_series(1, ${rowCounts.datasets}) i;

insert into activity_record (id, at, block, transaction, event, contest_id, entry_id, account, amount, token)
select lpad(i::text, 75, '0'), 1700000000 + i, i, ${hash('i')}, 'EntryCommitted', ${contestOf('i')}, i, ${address('i % 1000')},
  10000000000000000, ${zero}
from generate_series(1, ${rowCounts.activity}) i;

insert into market_record (id, contests, entries, datasets, orders, activity)
values (1, ${rowCounts.contests}, ${rowCounts.entries}, ${rowCounts.datasets}, 0, ${rowCounts.activity});
`
