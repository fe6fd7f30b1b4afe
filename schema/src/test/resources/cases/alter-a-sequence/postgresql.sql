-- cairn 20261121093000__alter_a_sequence postgresql sha256:376212a9ecf5c37fe1b8d9ee24a3690c253b6a1aa12ad0765db3697140a1f54e
-- part 1 of 1, transactional

alter sequence a_seq start with 100 increment by 10;
