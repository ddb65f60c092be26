// removed as soon as the folder has sources
