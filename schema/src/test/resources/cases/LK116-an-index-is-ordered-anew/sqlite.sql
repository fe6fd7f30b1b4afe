-- cairn 20261121093000__lk116_an_index_is_ordered_anew sqlite sha256:5d711899eacb3c2abeae4c6629ba67dc6ad11fb27ed89099d5bbbaf8f07075a3
-- part 1 of 1, transactional

-- Nothing to do in sqlite: what this migration changes makes no difference there.
