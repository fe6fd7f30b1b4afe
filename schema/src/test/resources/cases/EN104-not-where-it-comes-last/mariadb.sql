-- cairn 20261121093000__en104_not_where_it_comes_last mariadb sha256:6244d44e2f318b803276e51fd0a82700588d6f5c2806275d72a134a531d31558
-- part 1 of 1, not transactional

alter table book modify column state enum ('LENT','SHELVED','SOLD');
