-- cairn 20261121093000__lk116_beside_a_key_of_hashes mariadb sha256:f626e976295d8e8ec995f69744704e52127c693d52c365086b812b019d65156b
-- part 1 of 1, not transactional

-- CB102 warning: column code of book is renamed to isbn: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "code").
-- LK116 warning: to rename column code beside a unique key that it keeps hashes of, the server copies all of book, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table book rename column code to isbn;
