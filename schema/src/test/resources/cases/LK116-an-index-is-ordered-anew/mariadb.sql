-- cairn 20261121093000__lk116_an_index_is_ordered_anew mariadb sha256:8e66ece25b99132ae2e936d45c02c7374652976430e92bf675fa838f1bc2b3d0
-- part 1 of 1, not transactional

alter table book modify column title varchar(40) collate utf8mb4_bin;
