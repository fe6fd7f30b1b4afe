-- cairn 20261121093000__dl111_a_key_tells_fewer_texts_apart mysql sha256:41e6f2e5d9980b2b22f4b4c5de1b9b5b0dc6e8fae37874b6d3ea29f0f3ce5e12
-- part 1 of 1, not transactional

-- DL111 warning: the key on title of book fails if two rows agree under utf8mb4_general_ci, such as in all but the case of letters.
-- Remedy: look for such rows before, or choose a collation that ends in _bin.
-- Guard: select count(*) from (select 1 as one from book where title is not null group by convert(title using utf8mb4) collate utf8mb4_general_ci having count(*) > 1) repeated
alter table book modify column title varchar(40) collate utf8mb4_general_ci;
