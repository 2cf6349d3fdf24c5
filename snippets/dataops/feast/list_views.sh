feast feature-views list
