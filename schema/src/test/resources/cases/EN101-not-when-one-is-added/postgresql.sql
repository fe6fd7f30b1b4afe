-- cairn 20261121093000__en101_not_when_one_is_added postgresql sha256:35d129783ea45c19070a236a6a7a09fd1d8f972bade4ffb64d39e704518552f8
-- part 1 of 1, transactional

alter type Genre add value 'POETRY';
