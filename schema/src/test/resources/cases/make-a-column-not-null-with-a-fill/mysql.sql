-- cairn 20261121093000__make_a_column_not_null_with_a_fill mysql sha256:4e4cf1ecb8a5966856da98f27cc2a239d6660b660e5e49859ad130490ef3cf3e
-- part 1 of 1, not transactional

-- CB105 warning: programs of the old version that still run may leave out column nick of t, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
update t set nick = 'none' where nick is null;
alter table t modify column nick varchar(50) not null;
