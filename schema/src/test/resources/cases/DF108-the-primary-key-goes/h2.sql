-- cairn 20261121093000__df108_the_primary_key_goes h2 sha256:3334c41992ae548e20941ae8d6472a69164c5118c93a762b56037af6fcd78cef
-- part 1 of 1, not transactional

-- DF108 warning: table book loses its primary key: nothing tells its rows apart.
-- Remedy: keep the key, or make sure that nothing refers to single rows.
alter table book drop constraint pk_book;
