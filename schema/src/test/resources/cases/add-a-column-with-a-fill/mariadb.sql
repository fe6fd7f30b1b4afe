-- cairn 20261121093000__add_a_column_with_a_fill mariadb sha256:1a75a07ba2c136bc30f4f4cf4ce33df111229cbc0b315864a62b8e9bd4b4a341
-- part 1 of 1, not transactional

-- CB105 warning: programs of the old version that still run know nothing of the new column nick of t, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table t add column nick varchar(50);

-- LK121 info: one update fills nick in all rows of t, and nobody can change or insert rows until it is done.
-- Remedy: on a large table add the column as one that takes NULL first, and fill it in batches from outside.
update t set nick = 'none' where nick is null;
alter table t modify column nick varchar(50) not null;
