-- cairn 20261121093000__lk116_a_type_is_copied h2 sha256:1ef63df458d5c2510d5e5aa05d3c5cb226978c8f543fff9e95a6caf9cf31da87
-- part 1 of 1, not transactional

alter table book alter column pages set data type bigint;
