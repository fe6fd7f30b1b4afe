-- cairn 20261121093000__hy109_not_a_length mysql sha256:9b61688bcba3315bfc26b2e23ef70278a9432d0908e20709faee13ffb5dea8a6
-- part 1 of 1, not transactional

alter table author add column cv varchar(4000);
