-- cairn 20261121093000__df108_the_primary_key_goes postgresql sha256:5695202050e3555ffbb72f9457e19861517a991eee50472cb6769c88627bd645
-- part 1 of 1, transactional

-- DF108 warning: table book loses its primary key: nothing tells its rows apart.
-- Remedy: keep the key, or make sure that nothing refers to single rows.
alter table book drop constraint pk_book;
