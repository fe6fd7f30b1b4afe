-- cairn 20261121093000__df108_the_primary_key_goes mysql sha256:1ff2a8e44f3af27e8edff2627642114d9736e61de2da90618d16b2537128b10a
-- part 1 of 1, not transactional

-- DF108 warning: table book loses its primary key: nothing tells its rows apart.
-- Remedy: keep the key, or make sure that nothing refers to single rows.
alter table book drop primary key;
