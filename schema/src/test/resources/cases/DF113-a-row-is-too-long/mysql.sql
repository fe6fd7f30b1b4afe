-- cairn 20261121093000__df113_a_row_is_too_long mysql sha256:66229b0280784f9d4675cdae0d8f8a86b90cd4404893f960b790b25e95aa6ac6
-- part 1 of 1, not transactional

-- DF113 error: table book cannot be stored: a row takes up to 65612 bytes, and 65535 are the most.
-- Remedy: shorten the columns with @Column(length = ...), or leave the long ones out of the key.
alter table book add column sort varchar(400);
