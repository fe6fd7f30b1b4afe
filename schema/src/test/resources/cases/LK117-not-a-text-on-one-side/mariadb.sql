-- cairn 20261121093000__lk117_not_a_text_on_one_side mariadb sha256:6c982ea9b95bcb29c3b919ad92d203139125afc0528a0f6607a01638daaf20e6
-- part 1 of 1, not transactional

alter table book modify column title varchar(200);
