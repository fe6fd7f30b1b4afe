-- cairn 20261121093000__drop_a_sequence postgresql sha256:4cd8750c012b8fc61471e9f63283692533cfab094a704a96609e0e1a84d72e3b
-- part 1 of 1, transactional

drop sequence a_seq;
