-- cairn 20261121093000__hy109_not_a_length sqlite sha256:94026f1b774d69b08b5c4848e07a536fa141ad6ff9a8ce19bc5850fbfdfdd806
-- part 1 of 1, transactional

alter table author add column cv varchar(4000);
