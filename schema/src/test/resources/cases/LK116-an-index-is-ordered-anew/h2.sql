-- cairn 20261121093000__lk116_an_index_is_ordered_anew h2 sha256:940b1ff223d94fe5f8a7ebbb1b47cc3fec5fd42ab3d380ae0ec2dbd83507c3af
-- part 1 of 1, not transactional

-- Nothing to do in h2: what this migration changes makes no difference there.
