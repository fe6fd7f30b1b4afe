-- cairn 20261121093000__change_the_case_of_a_table_s_name mysql sha256:ade28cf15ddd706c0497e556bc8f0c6c87f3a385645fc5a3d8344944146ef2bc
-- part 1 of 1, not transactional

alter table author rename to Author;
