-- cairn 20261121093000__cb109_not_another_default h2 sha256:ad9a4a7e41bab6f95807910676392c49eb37317b95cf38844cb56e3c8983e798
-- part 1 of 1, not transactional

alter table author alter column country set default 'BE';
