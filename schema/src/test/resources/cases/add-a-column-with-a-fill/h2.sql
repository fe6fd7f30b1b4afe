-- cairn 20261121093000__add_a_column_with_a_fill h2 sha256:d923d659bfb1d3dfd3e11016edcf189b73dc215be39843cb03b9f563fd7d5439
-- part 1 of 1, not transactional

-- CB105 warning: programs of the old version that still run know nothing of the new column nick of t, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table t add column nick varchar(50);
update t set nick = 'none' where nick is null;
alter table t alter column nick set not null;
