-- cairn 20261121093000__make_a_column_not_null_with_a_fill h2 sha256:25ba4def391963393229d6890e71f4ce985fba41b57628daa44e9be9c7d064b3
-- part 1 of 1, not transactional

-- CB105 warning: programs of the old version that still run may leave out column nick of t, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
update t set nick = 'none' where nick is null;
alter table t alter column nick set not null;
