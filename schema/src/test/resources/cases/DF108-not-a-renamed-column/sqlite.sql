-- cairn 20261121093000__df108_not_a_renamed_column sqlite sha256:000a466f8ce00ac13c6fe7465e03cad7c3209cf662e719a55e93e0e43d75b373
-- part 1 of 1, transactional

-- CB102 warning: column isbn of book is renamed to ean: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "isbn").
alter table book rename column isbn to ean;
