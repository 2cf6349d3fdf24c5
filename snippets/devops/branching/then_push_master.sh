git push origin master
