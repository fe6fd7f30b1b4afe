-- cairn 20261121093000__en101_a_named_type_loses_a_constant mysql sha256:ac188d344564f37834b19469dda422f96ea0417d40e0bc4556f8b19f131c585d
-- part 1 of 1, not transactional

-- EN101 warning: type Genre loses POETRY: the migration fails if a row of book holds it.
-- Remedy: give such rows another value before.
-- Guard: select count(*) from book where genre in ('POETRY')
alter table book modify column genre enum ('NOVEL');
