-- cairn 20261121093000__lk116_beside_a_key_of_hashes h2 sha256:0969d5c0b7e97bb984f04afd31b53bab50c72079e33f2c49757e51013e7f6551
-- part 1 of 1, not transactional

-- CB102 warning: column code of book is renamed to isbn: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "code").
alter table book rename column code to isbn;
