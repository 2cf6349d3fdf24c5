docker build --secret id=netrc,src=secret.netrc --file secret.Dockerfile .
