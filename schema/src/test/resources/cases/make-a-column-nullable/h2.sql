-- cairn 20261121093000__make_a_column_nullable h2 sha256:9e022d34286f4e385fb66e4d1a1fcc553b29a55ca347a13d9842ae2ace8881f4
-- part 1 of 1, not transactional

-- CB106 info: column nick of t takes NULL from now on: programs of the old version that still run may not expect it.
-- Remedy: write no NULL there before they are gone.
alter table t alter column nick drop not null;
