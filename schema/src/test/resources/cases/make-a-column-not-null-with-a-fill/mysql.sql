-- cairn 20261121093000__make_a_column_not_null_with_a_fill mysql sha256:e730aa731a14df9de033efc10197061f3d177d741de911358cb5bf029c370edb
-- part 1 of 1, not transactional

-- CB105 warning: programs of the old version that still run may leave out column nick of t, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
-- LK121 info: one update fills nick in all rows of t, and nobody can change or insert rows until it is done.
-- Remedy: on a large table add the column as one that takes NULL first, and fill it in batches from outside.
update t set nick = 'none' where nick is null;
alter table t modify column nick varchar(50) not null;
