-- cairn 20261121093000__df113_an_index_is_too_long mariadb sha256:6598d58505cb815c45dc683bba151f19d9d34a33d1117d1ddf4df29ad29d0687
-- part 1 of 1, not transactional

-- DF113 error: table book cannot be stored: index ix_book takes up to 3200 bytes, and 3072 are the most.
-- Remedy: shorten the columns with @Column(length = ...), or leave the long ones out of the key.
create index ix_book on book (title, part);
