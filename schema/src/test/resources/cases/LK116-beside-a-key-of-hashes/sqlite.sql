-- cairn 20261121093000__lk116_beside_a_key_of_hashes sqlite sha256:31e434afcefbe59a7b91717361ae950f8b2e999a2dcb6e9f9ae4ca8aaf897880
-- part 1 of 1, transactional

-- CB102 warning: column code of book is renamed to isbn: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "code").
alter table book rename column code to isbn;
