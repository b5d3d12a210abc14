"""moto's server, with what the project's actions need and moto lacks or has wrong."""
